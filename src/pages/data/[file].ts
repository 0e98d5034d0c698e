import { descriptor, files } from "../_data.ts";

export const getStaticPaths = () =>
	[...files, { path: "datapackage.json", text: descriptor }].map(({ path, text }) => ({
		params: { file: path },
		props: { text },
	}));

export const GET = ({ props }: { props: { text: string } }) => new Response(props.text);
