import type { Rule } from "../rule.ts";
import { anchorDuplicate } from "./anchor-duplicate.ts";
import { anchorForm } from "./anchor-form.ts";
import { anchorMissing } from "./anchor-missing.ts";
import { anchorTaken } from "./anchor-taken.ts";
import { bodyMissing } from "./body-missing.ts";
import { byteOrderMark } from "./byte-order-mark.ts";
import { citationForm } from "./citation-form.ts";
import { dateFuture } from "./date-future.ts";
import { dateImpossible } from "./date-impossible.ts";
import { duplicateEntry } from "./duplicate-entry.ts";
import { duplicateItem } from "./duplicate-item.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { duplicateSource } from "./duplicate-source.ts";
import { encoding } from "./encoding.ts";
import { factSource } from "./fact-source.ts";
import { factValue } from "./fact-value.ts";
import { factYear } from "./fact-year.ts";
import { fileBinary } from "./file-binary.ts";
import { fileEmpty } from "./file-empty.ts";
import { fileLink } from "./file-link.ts";
import { fileName } from "./file-name.ts";
import { filePlace } from "./file-place.ts";
import { fileTooLarge } from "./file-too-large.ts";
import { folderEmpty } from "./folder-empty.ts";
import { frontMatter } from "./front-matter.ts";
import { headingLevel } from "./heading-level.ts";
import { headingMissing } from "./heading-missing.ts";
import { headingMisspelt } from "./heading-misspelt.ts";
import { headingOrder } from "./heading-order.ts";
import { headingSpace } from "./heading-space.ts";
import { idClash } from "./id-clash.ts";
import { imageAlt } from "./image-alt.ts";
import { imageCredit } from "./image-credit.ts";
import { imageMissing } from "./image-missing.ts";
import { imageSize } from "./image-size.ts";
import { imageType } from "./image-type.ts";
import { imageWeight } from "./image-weight.ts";
import { invisibleCharacter } from "./invisible-character.ts";
import { lineEnds } from "./line-ends.ts";
import { linkForm } from "./link-form.ts";
import { linkFragment } from "./link-fragment.ts";
import { linkTarget } from "./link-target.ts";
import { lookalikeCharacter } from "./lookalike-character.ts";
import { mdxCode } from "./mdx-code.ts";
import { mdxInMarkdown } from "./mdx-in-markdown.ts";
import { mdxSyntax } from "./mdx-syntax.ts";
import { missingKey } from "./missing-key.ts";
import { movedLine } from "./moved-line.ts";
import { pageMissing } from "./page-missing.ts";
import { placeholder } from "./placeholder.ts";
import { quotationLength } from "./quotation-length.ts";
import { rawHtml } from "./raw-html.ts";
import { reviewDue } from "./review-due.ts";
import { sectionEmpty } from "./section-empty.ts";
import { unknownCity } from "./unknown-city.ts";
import { unknownKey } from "./unknown-key.ts";
import { unknownSource } from "./unknown-source.ts";
import { unknownTheme } from "./unknown-theme.ts";
import { unsafeAddress } from "./unsafe-address.ts";
import { unusedSource } from "./unused-source.ts";
import { vocabulary } from "./vocabulary.ts";
import { wrongForm } from "./wrong-form.ts";
import { wrongType } from "./wrong-type.ts";
import { yamlFeature } from "./yaml-feature.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

/** Every rule, in the order in which an author meets them: the file, its facts, its text. */
export const rules: readonly Rule[] = [
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
	frontMatter,
	yamlSyntax,
	yamlFeature,
	duplicateKey,
	missingKey,
	unknownKey,
	wrongType,
	vocabulary,
	wrongForm,
	factValue,
	factYear,
	factSource,
	dateImpossible,
	dateFuture,
	reviewDue,
	unknownSource,
	unusedSource,
	duplicateSource,
	duplicateItem,
	unknownCity,
	unknownTheme,
	placeholder,
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
	linkTarget,
	linkFragment,
	linkForm,
	unsafeAddress,
	citationForm,
	imageMissing,
	imageAlt,
	imageCredit,
	imageType,
	imageWeight,
	imageSize,
	quotationLength,
	rawHtml,
	mdxInMarkdown,
	mdxCode,
	mdxSyntax,
	invisibleCharacter,
	lookalikeCharacter,
];
