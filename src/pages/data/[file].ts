import { descriptor, files } from "../_data.ts";

export const getStaticPaths = () =>
	[...files, { path: "datapackage.json", content: descriptor }].map(({ path, content }) => ({
		params: { file: path },
		props: { content },
	}));

type Content = Uint8Array<ArrayBuffer> | Promise<string>;

export const GET = async ({ props: { content } }: { props: { content: () => Content } }) =>
	new Response(await content());
