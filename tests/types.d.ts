// Type declarations for two libraries without types, as far as the tests use them.

declare module "datapackage" {
	type Table = { read(options: object): Promise<unknown[]>; checkRelations(): Promise<boolean> };
	export const Package: {
		load(
			descriptor: string,
			options?: object,
		): Promise<{ valid: boolean; errors: Error[]; resourceNames: string[]; getResource(name: string): Table }>;
	};
	export const Resource: { load(descriptor: object): Promise<Table> };
}

declare module "jsonld" {
	type Loader = (url: string) => Promise<{ documentUrl: string; document: object }>;
	const jsonld: { expand(document: object, options: { documentLoader: Loader }): Promise<{ "@type"?: string[] }[]> };
	export default jsonld;
}
