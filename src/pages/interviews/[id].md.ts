import { interviewMarkdown } from "../../export/markdown/interview.ts";
import type { Interview } from "../../model/interview.ts";
import { interviewPaths } from "../_atlas.ts";

export const getStaticPaths = () => [...interviewPaths];

export const GET = ({ props: { interview } }: { props: { interview: Interview } }) =>
	new Response(interviewMarkdown(interview));
