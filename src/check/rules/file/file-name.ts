import { slug } from "../../../schemas/text.ts";
import { imageExtensions } from "../../read/images.ts";
import type { Rule } from "../../rule.ts";
import { asSlug } from "../../slug.ts";

/** Reserved names of devices in Windows, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Windows limits a path to 260 characters, and the folders around a copy need most of them. */
const maxLength = 80;

export const fileName: Rule = {
	id: "file-name",
	title: "A file name that is no address",
	why: "The file's name is the page's address. Capitals, spaces and accents break links on some computers.",
	repair: "Rename the file: letters a to z in lower case, digits and single hyphens.",
	severity: "error",
	example: {
		file: "themes/reading.md",
		right: "title: Reading",
		wrong: "title: Reading books",
		renamed: "themes/Reading Books.md",
		besideOriginal: true,
	},
	*check({ path, collection, extension, expectedExtension, id }) {
		const isImage = /^media\/[^/]*$/.test(path) && imageExtensions.includes(extension.toLowerCase());
		if (!isImage && (!collection || extension !== expectedExtension)) return;
		if (device.test(id)) {
			yield {
				message: `Windows keeps the name \`${id}\` for a device, so nobody there could open the page or unpack a copy.`,
				suggestion: `Add a word to the name: \`${id}-${isImage ? "photo" : "city"}${extension}\`.`,
			};
		}
		if (id.length > maxLength) {
			yield {
				message: `The name has ${id.length} letters, and some systems cannot unpack a copy with more than ${maxLength}.`,
				suggestion: "Shorten the name: it is the end of the page's address.",
			};
		}
		if (slug.safeParse(id).success) return;
		const better = asSlug(id);
		yield {
			message: `The name \`${id}${extension}\` cannot be an address: only letters a to z in lower case, digits and single hyphens can.`,
			suggestion: better ? `Rename the file to \`${better}${extension}\`.` : "Rename the file in Latin letters.",
		};
	},
};
