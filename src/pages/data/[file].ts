import { descriptor, files } from "../_data.ts";

export const getStaticPaths = () =>
	[...files, { path: "datapackage.json", content: descriptor }].map(({ path, content }) => ({
		params: { file: path },
		props: { content },
	}));

export const GET = ({ props }: { props: { content: string | Uint8Array<ArrayBuffer> } }) => new Response(props.content);
