import type { Rule } from "../rule.ts";
import { dateFuture } from "./facts/date-future.ts";
import { dateImpossible } from "./facts/date-impossible.ts";
import { duplicateItem } from "./facts/duplicate-item.ts";
import { factSource } from "./facts/fact-source.ts";
import { factValue } from "./facts/fact-value.ts";
import { factYear } from "./facts/fact-year.ts";
import { reviewDue } from "./facts/review-due.ts";
import { byteOrderMark } from "./file/byte-order-mark.ts";
import { duplicateEntry } from "./file/duplicate-entry.ts";
import { encoding } from "./file/encoding.ts";
import { fileBinary } from "./file/file-binary.ts";
import { fileEmpty } from "./file/file-empty.ts";
import { fileLink } from "./file/file-link.ts";
import { fileName } from "./file/file-name.ts";
import { filePlace } from "./file/file-place.ts";
import { fileTooLarge } from "./file/file-too-large.ts";
import { folderEmpty } from "./file/folder-empty.ts";
import { idClash } from "./file/id-clash.ts";
import { lineEnds } from "./file/line-ends.ts";
import { movedLine } from "./file/moved-line.ts";
import { pageMissing } from "./file/page-missing.ts";
import { duplicateKey } from "./front-matter/duplicate-key.ts";
import { frontMatter } from "./front-matter/front-matter.ts";
import { missingKey } from "./front-matter/missing-key.ts";
import { placeholder } from "./front-matter/placeholder.ts";
import { unknownKey } from "./front-matter/unknown-key.ts";
import { vocabulary } from "./front-matter/vocabulary.ts";
import { wrongForm } from "./front-matter/wrong-form.ts";
import { wrongType } from "./front-matter/wrong-type.ts";
import { yamlFeature } from "./front-matter/yaml-feature.ts";
import { yamlSyntax } from "./front-matter/yaml-syntax.ts";
import { anchorDuplicate } from "./headings/anchor-duplicate.ts";
import { anchorForm } from "./headings/anchor-form.ts";
import { anchorMissing } from "./headings/anchor-missing.ts";
import { anchorTaken } from "./headings/anchor-taken.ts";
import { bodyMissing } from "./headings/body-missing.ts";
import { headingLevel } from "./headings/heading-level.ts";
import { headingMissing } from "./headings/heading-missing.ts";
import { headingMisspelt } from "./headings/heading-misspelt.ts";
import { headingOrder } from "./headings/heading-order.ts";
import { headingSpace } from "./headings/heading-space.ts";
import { sectionEmpty } from "./headings/section-empty.ts";
import { imageAlt } from "./images/image-alt.ts";
import { imageCredit } from "./images/image-credit.ts";
import { imageMissing } from "./images/image-missing.ts";
import { imageSize } from "./images/image-size.ts";
import { imageType } from "./images/image-type.ts";
import { imageWeight } from "./images/image-weight.ts";
import { linkForm } from "./links/link-form.ts";
import { linkFragment } from "./links/link-fragment.ts";
import { linkTarget } from "./links/link-target.ts";
import { unknownCity } from "./links/unknown-city.ts";
import { unknownTheme } from "./links/unknown-theme.ts";
import { unsafeAddress } from "./links/unsafe-address.ts";
import { citationForm } from "./sources/citation-form.ts";
import { duplicateSource } from "./sources/duplicate-source.ts";
import { unknownSource } from "./sources/unknown-source.ts";
import { unusedSource } from "./sources/unused-source.ts";
import { invisibleCharacter } from "./text/invisible-character.ts";
import { lookalikeCharacter } from "./text/lookalike-character.ts";
import { mdxCode } from "./text/mdx-code.ts";
import { mdxInMarkdown } from "./text/mdx-in-markdown.ts";
import { mdxSyntax } from "./text/mdx-syntax.ts";
import { quotationLength } from "./text/quotation-length.ts";
import { rawHtml } from "./text/raw-html.ts";

/** Every rule, in the order of a file. The catalogue keeps it, and two findings at one place are printed in it. */
export const rules: readonly Rule[] = [
	// The file: its bytes, its name and its place.
	fileLink,
	fileEmpty,
	fileBinary,
	fileTooLarge,
	encoding,
	byteOrderMark,
	lineEnds,
	fileName,
	filePlace,
	idClash,
	duplicateEntry,
	folderEmpty,
	pageMissing,
	movedLine,
	// The front matter: its YAML, and its keys by the schema.
	frontMatter,
	yamlSyntax,
	yamlFeature,
	duplicateKey,
	missingKey,
	unknownKey,
	wrongType,
	vocabulary,
	wrongForm,
	// Figures and dates.
	factValue,
	factYear,
	factSource,
	dateImpossible,
	dateFuture,
	reviewDue,
	// References to sources, cities and themes.
	unknownSource,
	unusedSource,
	duplicateSource,
	duplicateItem,
	unknownCity,
	unknownTheme,
	// What a new page begins with.
	placeholder,
	// Headings and their anchors.
	bodyMissing,
	headingMissing,
	headingMisspelt,
	headingSpace,
	headingOrder,
	headingLevel,
	sectionEmpty,
	anchorMissing,
	anchorForm,
	anchorDuplicate,
	anchorTaken,
	// Links and citations.
	linkTarget,
	linkFragment,
	linkForm,
	unsafeAddress,
	citationForm,
	// Images.
	imageMissing,
	imageAlt,
	imageCredit,
	imageType,
	imageWeight,
	imageSize,
	// Words and characters.
	quotationLength,
	rawHtml,
	mdxInMarkdown,
	mdxCode,
	mdxSyntax,
	invisibleCharacter,
	lookalikeCharacter,
];
