/** A node of the syntax tree (mdast). */
export interface MarkdownNode {
	type: string;
	value?: string;
	url?: string;
	alt?: string | null;
	title?: string | null;
	depth?: number;
	name?: string | null;
	label?: string | null;
	identifier?: string;
	attributes?: { type: string; name?: string; value?: unknown }[];
	data?: { hProperties?: Record<string, unknown> };
	children?: MarkdownNode[];
	position?: { start: { offset?: number }; end: { offset?: number } };
}
