// Where a written page goes from here: addresses of the repository's host.

/** The longest address that GitHub takes. One that is longer is refused, and what it held would be lost. */
const longestAddress = 8192;

/** Where the atlas's files are kept, as the page names it. */
export interface Repository {
	/** The address of the repository, without a slash at its end. */
	url: string;
	branch: string;
}

/**
 * The page of GitHub that begins a new file with a name and a text.
 *
 * @param path  from the content folder: `cities/espoo.md`
 * @returns nothing where the text is too long for an address
 */
export function newFileAddress({ url, branch }: Repository, path: string, text: string): string | undefined {
	const [, folder = "", name = ""] = /^(.*)\/([^/]+)$/.exec(path) ?? [];
	// URLSearchParams writes a space as "+", a third of the length of "%20".
	const address = `${url}/new/${branch}/content/${folder}?${new URLSearchParams({ filename: name, value: text })}`;
	return address.length < longestAddress ? address : undefined;
}

/** The page on which the text is pasted: for a file that exists, or a new one that is too long for an address. */
export function pasteAddress({ url, branch }: Repository, path: string, exists: boolean): string {
	if (exists) return `${url}/edit/${branch}/content/${path}`;
	const [, folder = "", name = ""] = /^(.*)\/([^/]+)$/.exec(path) ?? [];
	return `${url}/new/${branch}/content/${folder}?${new URLSearchParams({ filename: name })}`;
}

/** The form for those who have no git: it asks what is wrong with a page, or names a city. */
export const formAddress = ({ url }: Repository, path: string, exists: boolean, title: string): string => {
	const city = new URLSearchParams({ template: "city.yml", title, name: title });
	const correction = new URLSearchParams({ template: "correction.yml", page: `content/${path}` });
	return `${url}/issues/new?${exists ? correction : city}`;
};
