import * as z from "zod";
import type { AskOptions } from "./ask.ts";
import { send } from "./send.ts";

/** A copy of a page in an archive. */
export interface ArchivedCopy {
	address: string;
	/** The day on which it was captured, `YYYY-MM-DD`. */
	captured: string;
}

/** The answer of the Wayback Machine's availability API: https://archive.org/help/wayback_api.php */
const availability = z.object({
	archived_snapshots: z.object({
		closest: z
			.object({
				available: z.boolean(),
				url: z.string(),
				timestamp: z.string().regex(/^\d{8,14}$/),
			})
			.optional(),
	}),
});

/**
 * Asks an archive for a copy of a page.
 *
 * @param archive  the address of its availability API
 * @param day  the day near which the copy should be, in ISO form
 * @returns `undefined` where it has none, and `null` where it gives no answer that can be read
 */
export async function archivedCopy(
	address: string,
	archive: string,
	day: string | undefined,
	options: AskOptions,
): Promise<ArchivedCopy | undefined | null> {
	const url = new URL(archive);
	url.searchParams.set("url", address);
	if (day) url.searchParams.set("timestamp", day.replaceAll("-", ""));
	const answer = await options.queue.run(url.host, () => send(url, "GET", options, true));
	if ("fault" in answer || answer.status !== 200) return null;
	const found = availability.safeParse(parsed(answer.text));
	if (!found.success) return null;
	const { closest } = found.data.archived_snapshots;
	if (!closest?.available || !URL.canParse(closest.url)) return undefined;
	const copy = new URL(closest.url);
	// The API names its copies by http, and has them by https.
	if (copy.hostname === "web.archive.org") copy.protocol = "https:";
	if (!/^https?:$/.test(copy.protocol)) return undefined;
	return { address: copy.href, captured: closest.timestamp.replace(/^(\d{4})(\d\d)(\d\d).*$/, "$1-$2-$3") };
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
