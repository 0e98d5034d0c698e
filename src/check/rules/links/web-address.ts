import { leavesOf } from "../../read/facts.ts";
import { linkAddresses } from "../../read/links.ts";
import type { Finding, Rule } from "../../rule.ts";

/** Parameters by which platforms follow who clicked on what. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|mkt_tok|igshid|yclid|twclid|ttclid|_ga|_gl)$/;
/** Hosts that stand for any other one, or for the computer of whoever reads. */
const standIn =
	/^(?:(?:.*\.)?example\.(?:com|org|net|edu)|localhost|.*\.(?:test|localhost|local|internal)|(?:10|127|192\.168)\.[\d.]+)$/;
/** Services that lead on to another address. */
const detour =
	/^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|lnkd\.in|is\.gd|buff\.ly|l\.facebook\.com|.*\.translate\.goog|.*\.safelinks\.protection\.outlook\.com)$/;

/** What is wrong with an address, and what to write. */
function fault(address: string): Omit<Finding, "span"> | undefined {
	const url = /^https?:/i.test(address) && URL.parse(address);
	if (!url) return undefined;
	if (standIn.test(url.hostname)) {
		return {
			message: `\`${url.hostname}\` stands for an address and is none: readers would find nothing there.`,
			suggestion: "Write the address of the page itself.",
		};
	}
	if (detour.test(url.hostname) || (/^www\.google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url")) {
		return {
			message: `\`${url.hostname}\` only leads on to another address, and readers cannot see to which.`,
			suggestion: "Open it, and write the address at which you arrive.",
		};
	}
	const [query, ...fragment] = address.split("#");
	const [page, ...parameters] = query!.split(/[?&]/);
	const kept = parameters.filter((each) => !tracking.test(each.split("=")[0]!));
	if (kept.length === parameters.length) return undefined;
	const better = [`${page}${kept.length ? `?${kept.join("&")}` : ""}`, ...fragment].join("#");
	return {
		message: "The address says by which way somebody came to it, and would count each reader as the same.",
		suggestion: `Write \`${better}\`.`,
	};
}

export const webAddress: Rule = {
	id: "web-address",
	title: "An address that leads nowhere, on or back to its reader",
	why: "A stand-in leads nowhere, a short address hides where it leads, and what follows `utm_` or `fbclid` tells a platform who read what.",
	repair: "Write the address of the page itself, without what follows the question mark if the page opens without it.",
	severity: "error",
	example: {
		file: "cities/aville.md",
		right: "url: https://aville.example/plan",
		wrong: "url: https://aville.example/plan?utm_source=newsletter",
	},
	*check(file) {
		for (const { path, value } of leavesOf(file.data)) {
			const found = typeof value === "string" && fault(value);
			if (found) yield { span: file.frontMatter!.valueAt(path), ...found };
		}
		for (const { address, span } of linkAddresses(file)) {
			const found = fault(address);
			if (found) yield { span, ...found };
		}
	},
};
