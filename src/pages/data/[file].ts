import { descriptor, files } from "../_data.ts";

export const getStaticPaths = () =>
	[...files, { path: "datapackage.json", content: descriptor }].map(({ path, content }) => ({
		params: { file: path },
		props: { content },
	}));

export const GET = ({ props: { content } }: { props: { content: Uint8Array<ArrayBuffer> | string } }) =>
	new Response(content);
