import { STATUS_CODES } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { HostQueue } from "./host-queue.ts";
import { type HostAnswer, type SendOptions, send } from "./send.ts";

/** What has become of an address. */
export type AddressState =
	| { kind: "same" }
	/** Leads elsewhere for good. `isFrontPage`: to the front page of a site, which rarely says what the page did. */
	| { kind: "moved"; to: string; isFrontPage: boolean }
	/** Does not let programs in, so that a person has to look. */
	| { kind: "refused"; why: string; host: "failing" }
	| { kind: "dead"; why: string; host: HostState };

/** What the last host that was asked does: it serves other pages, it fails at any, or no answer comes from it at all. */
type HostState = "serving" | "failing" | "away";

export interface AskOptions extends SendOptions {
	queue: HostQueue;
	/** The wait before the second try, where the host names none, and the longest that is waited for a host; in milliseconds. */
	retryWait: number;
	longestWait: number;
}

const maxRedirects = 10;
/** Redirects that say: from now on. The others may lead elsewhere tomorrow. */
const permanent = new Set([301, 308]);
/** Statuses with which hosts keep programs out, or readers who have not signed in. 999 is LinkedIn's own. */
const refusals = new Set([401, 402, 403, 406, 407, 429, 451, 999]);

/** Asks for an address and follows its redirects. */
export async function ask(address: string, options: AskOptions): Promise<AddressState> {
	let url = new URL(address);
	/** Where it leads for good. */
	let settled = url;
	let isPermanent = true;
	for (let hop = 0; hop <= maxRedirects; hop++) {
		const answer = await answerOf(url, options);
		if ("fault" in answer) return { kind: "dead", why: answer.fault, host: "away" };
		const { status, location } = answer;
		if (status >= 300 && status < 400 && location !== undefined) {
			const next = URL.parse(location, url);
			if (!next || !/^https?:$/.test(next.protocol)) {
				return { kind: "dead", why: "it leads on to what is no web address", host: "serving" };
			}
			isPermanent &&= permanent.has(status);
			if (isPermanent) settled = next;
			url = next;
			continue;
		}
		const said = [status, STATUS_CODES[status]].filter(Boolean).join(" ");
		if (refusals.has(status)) return { kind: "refused", why: said, host: "failing" };
		if (status >= 400) return { kind: "dead", why: said, host: status >= 500 ? "failing" : "serving" };
		const isFrontPage = isFront(url) && !isFront(new URL(address));
		const to = isFrontPage ? url : settled;
		return to.href === address ? { kind: "same" } : { kind: "moved", to: to.href, isFrontPage };
	}
	return { kind: "dead", why: "its redirects go round in a circle", host: "serving" };
}

const isFront = ({ pathname, search }: URL) => pathname === "/" && search === "";

/** The answer of a host: to HEAD, or to GET where HEAD is refused; at the second try where the first fails for a time. */
async function answerOf(url: URL, options: AskOptions): Promise<HostAnswer> {
	const { queue, retryWait, longestWait } = options;
	const sendAs = (method: "HEAD" | "GET") => queue.run(url.host, () => send(url, method, options));
	let answer = await sendAs("HEAD");
	// Many hosts know no HEAD, and say so in many ways.
	if ("status" in answer && answer.status >= 400 && answer.status !== 429) answer = await sendAs("GET");
	const mayPass = "fault" in answer || answer.status === 429 || answer.status >= 500;
	const wait = ("retryAfter" in answer && answer.retryAfter) || retryWait;
	if (!mayPass || wait > longestWait) return answer;
	await setTimeout(wait);
	return sendAs("GET");
}
