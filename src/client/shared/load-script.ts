import { element } from "./elements.ts";

/**
 * Loads a classic script and runs it: `file://` allows pages no other request.
 *
 * @param url  the script's address, absolute or relative to the page
 * @returns resolves once the script has run, rejects where it cannot be loaded
 */
export const loadScript = (url: string): Promise<Event> =>
	new Promise((resolve, reject) => {
		const script = element("script", { src: url });
		script.onload = resolve;
		script.onerror = reject;
		document.head.append(script);
	});
