/**
 * The date against which the checker compares, `YYYY-MM-DD`. It is the date in UTC+14, the latest on Earth, so that an author
 * in Kiritimati may write today's date.
 *
 * @param env  may fix the time with SOURCE_DATE_EPOCH, in seconds since 1970
 */
export function today(env: Record<string, string | undefined> = process.env): string {
	const epoch = Number(env["SOURCE_DATE_EPOCH"] || Number.NaN);
	const now = Number.isFinite(epoch) ? epoch * 1000 : Date.now();
	return new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** The date that an author's own calendar shows, `YYYY-MM-DD`: the day on which they say that they read a page against its sources. */
export const authorsDay = (): string =>
	new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
