/**
 * Keeps the citations of a page true to the state in its address.
 *
 * @param section  the citations, in each of which the page's published address stands
 * @param address  the published address, as it was built
 */
export function citationOf(section: HTMLElement | null, address: string) {
	const texts: { node: Text; before: string }[] = [];
	if (section) {
		const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			if (node.data.includes(address)) texts.push({ node, before: node.data });
		}
	}
	return (params: URLSearchParams): void => {
		const query = params.toString();
		for (const { node, before } of texts) node.data = before.replace(address, query ? `${address}?${query}` : address);
	};
}
