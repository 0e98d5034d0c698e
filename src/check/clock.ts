/**
 * The day of the check, `YYYY-MM-DD`: the latest that it is anywhere on Earth, so that an author in Kiritimati may
 * write today's date. SOURCE_DATE_EPOCH counts seconds, as its convention says.
 */
export function today(env: Record<string, string | undefined> = process.env): string {
	const epoch = Number(env["SOURCE_DATE_EPOCH"] || Number.NaN);
	const now = Number.isFinite(epoch) ? epoch * 1000 : Date.now();
	return new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
}
