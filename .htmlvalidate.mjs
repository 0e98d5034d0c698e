// Every page is checked with these rules. Each one that is switched off has its reason above it.
import { defineConfig } from "html-validate";

export default defineConfig({
	root: true,
	extends: ["html-validate:recommended", "html-validate:a11y"],
	rules: {
		// Astro writes void elements and boolean attributes in its own way; both are HTML.
		"void-style": "off",
		"attribute-boolean-style": "off",
		"attribute-empty-style": "off",
		// The build leaves out white space that does not show.
		"no-trailing-whitespace": "off",
		// Titles of sources and of interviews are as long as they are.
		"long-title": "off",
	},
});
