/** A date inside a sentence. A year alone, which is formatted as a bare number, gets its word: `始于2004年`. */
export const withYear = (date: string) => (/^\d{4}$/.test(date) ? `${date}年` : date);
