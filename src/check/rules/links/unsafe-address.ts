import { linkAddresses, schemeOf } from "../../read/links.ts";
import type { Rule } from "../../rule.ts";

const allowed = new Set(["http", "https", "mailto"]);

export const unsafeAddress: Rule = {
	id: "unsafe-address",
	title: "An address that is no web address",
	why: "Addresses such as `javascript:` run code in the reader's browser. None of them reaches a page.",
	repair: "Use an address that begins with https://, or a file of the content folder.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "everyone to read", wrong: "[everyone](javascript:alert) to read" },
	*check(file) {
		for (const { address, span, kind } of linkAddresses(file)) {
			const scheme = schemeOf(address);
			// Browsers ignore white space and control characters in an address.
			const isProtocolRelative = /^[\\/]{2}/.test(address.replace(/[\s\p{Cc}]/gu, ""));
			const hasUserName = scheme?.startsWith("http") && URL.parse(address)?.username !== "";
			if (!isProtocolRelative && !hasUserName && (scheme === undefined || (allowed.has(scheme) && kind === "link")))
				continue;
			yield {
				span,
				message:
					kind === "image" && scheme && allowed.has(scheme)
						? "The image lies on another host, and the atlas loads nothing from elsewhere."
						: hasUserName
							? "The address cannot be read, or holds a name before its host, which hides where it leads."
							: isProtocolRelative
								? "The address begins with two slashes, which leads to another host by whatever way the page came."
								: `The address begins with \`${scheme}:\`, which can run code or read files. It would be taken out of the page.`,
				suggestion:
					kind === "image"
						? 'Put the image into `media/` and write `![What it shows](../media/name.jpg "Photo: Name, CC BY 4.0")`.'
						: "Write an address that begins with `https://`, or a file such as `../cities/cork.md`.",
			};
		}
	},
};
