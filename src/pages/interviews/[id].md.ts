import { interviewMarkdown } from "../../export/markdown/interview.ts";
import type { InterviewPage } from "../../model/interview.ts";
import { atlas } from "../_atlas.ts";
import { interviewPaths } from "../_pages.ts";

export const getStaticPaths = () => [...interviewPaths];

export const GET = ({ props: { interview } }: { props: { interview: InterviewPage } }) =>
	new Response(interviewMarkdown(interview, atlas.interviewEntries.get(interview.id)!.body));
