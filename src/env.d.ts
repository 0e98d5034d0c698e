declare namespace App {
	/** What every page and endpoint knows of its language: `src/middleware.ts` sets it. */
	interface Locals {
		language: import("./schemas/language.ts").Language;
		/** BCP 47 tag by which numbers, dates and names are formatted. */
		locale: string;
		/** The texts of the interface. */
		words: import("./words/index.ts").Words;
	}
}
