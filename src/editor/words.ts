import type { Words } from "../words/index.ts";

/** The texts of the editor, which the page hands to its script as JSON: a function of the words is a message with braces. */
export type EditorWords = Words["write"]["script"] &
	Words["write"]["translation"]["script"] & {
		/** What each collection holds. */
		folders: Words["authors"]["guide"]["folders"];
		/** The names of countries by their codes. */
		countries: Record<string, string>;
		awards: string;
		preview: {
			sources: string;
			absent: Record<string, string>;
			units: Record<string, string>;
			qualifier: Record<string, string>;
			between: string;
			moreThan: string;
			lessThan: string;
		};
	};
