import type { Rule } from "../rule.ts";
import { dateFuture } from "./facts/date-future.ts";
import { dateImpossible } from "./facts/date-impossible.ts";
import { dateOrder } from "./facts/date-order.ts";
import { duplicateItem } from "./facts/duplicate-item.ts";
import { factSource } from "./facts/fact-source.ts";
import { factValue } from "./facts/fact-value.ts";
import { factYear } from "./facts/fact-year.ts";
import { figurePlausible } from "./facts/figure-plausible.ts";
import { placePlausible } from "./facts/place-plausible.ts";
import { reviewDue } from "./facts/review-due.ts";
import { summaryFigure } from "./facts/summary-figure.ts";
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
import { mergeConflict } from "./file/merge-conflict.ts";
import { movedLine } from "./file/moved-line.ts";
import { pageMissing } from "./file/page-missing.ts";
import { duplicateKey } from "./front-matter/duplicate-key.ts";
import { frontMatter } from "./front-matter/front-matter.ts";
import { languageCode } from "./front-matter/language-code.ts";
import { missingKey } from "./front-matter/missing-key.ts";
import { nameForm } from "./front-matter/name-form.ts";
import { personForm } from "./front-matter/person-form.ts";
import { placeholder } from "./front-matter/placeholder.ts";
import { textCut } from "./front-matter/text-cut.ts";
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
import { headingLeftOut } from "./headings/heading-left-out.ts";
import { headingLevel } from "./headings/heading-level.ts";
import { headingMissing } from "./headings/heading-missing.ts";
import { headingMisspelt } from "./headings/heading-misspelt.ts";
import { headingOrder } from "./headings/heading-order.ts";
import { headingSpace } from "./headings/heading-space.ts";
import { sectionEmpty } from "./headings/section-empty.ts";
import { textBeforeHeading } from "./headings/text-before-heading.ts";
import { imageAlt } from "./images/image-alt.ts";
import { imageCredit } from "./images/image-credit.ts";
import { imageMissing } from "./images/image-missing.ts";
import { imageSize } from "./images/image-size.ts";
import { imageType } from "./images/image-type.ts";
import { imageUnused } from "./images/image-unused.ts";
import { imageWeight } from "./images/image-weight.ts";
import { linkForm } from "./links/link-form.ts";
import { linkFragment } from "./links/link-fragment.ts";
import { linkTarget } from "./links/link-target.ts";
import { ownAddress } from "./links/own-address.ts";
import { selfReference } from "./links/self-reference.ts";
import { topicPage } from "./links/topic-page.ts";
import { topicSentence } from "./links/topic-sentence.ts";
import { unknownCity } from "./links/unknown-city.ts";
import { unknownPractice } from "./links/unknown-practice.ts";
import { unknownTheme } from "./links/unknown-theme.ts";
import { unsafeAddress } from "./links/unsafe-address.ts";
import { webAddress } from "./links/web-address.ts";
import { citationForm } from "./sources/citation-form.ts";
import { citationPlace } from "./sources/citation-place.ts";
import { duplicateSource } from "./sources/duplicate-source.ts";
import { figureUncited } from "./sources/figure-uncited.ts";
import { headingCitation } from "./sources/heading-citation.ts";
import { paragraphUncited } from "./sources/paragraph-uncited.ts";
import { sourceMissing } from "./sources/source-missing.ts";
import { sourceUntraceable } from "./sources/source-untraceable.ts";
import { unknownSource } from "./sources/unknown-source.ts";
import { unusedSource } from "./sources/unused-source.ts";
import { contactDetails } from "./text/contact-details.ts";
import { invisibleCharacter } from "./text/invisible-character.ts";
import { lookalikeCharacter } from "./text/lookalike-character.ts";
import { markdownInFact } from "./text/markdown-in-fact.ts";
import { markdownUnread } from "./text/markdown-unread.ts";
import { mdxCode } from "./text/mdx-code.ts";
import { mdxInMarkdown } from "./text/mdx-in-markdown.ts";
import { mdxSyntax } from "./text/mdx-syntax.ts";
import { quotationLength } from "./text/quotation-length.ts";
import { rawHtml } from "./text/raw-html.ts";
import { wordBroken } from "./text/word-broken.ts";
import { orphanTranslation } from "./translation/orphan-translation.ts";
import { stillEnglish } from "./translation/still-english.ts";
import { translationAnchor } from "./translation/translation-anchor.ts";
import { translationBehind } from "./translation/translation-behind.ts";
import { translationCitations } from "./translation/translation-citations.ts";
import { translationLinks } from "./translation/translation-links.ts";
import { translationNumbers } from "./translation/translation-numbers.ts";
import { translationOrder } from "./translation/translation-order.ts";
import { translationTexts } from "./translation/translation-texts.ts";
import { unknownSection } from "./translation/unknown-section.ts";

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
	mergeConflict,
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
	textCut,
	duplicateKey,
	missingKey,
	unknownKey,
	wrongType,
	vocabulary,
	wrongForm,
	nameForm,
	personForm,
	languageCode,
	// Figures and dates.
	factValue,
	factYear,
	factSource,
	figurePlausible,
	placePlausible,
	dateImpossible,
	dateFuture,
	dateOrder,
	reviewDue,
	sourceMissing,
	// References to sources and to other files.
	unknownSource,
	unusedSource,
	duplicateSource,
	duplicateItem,
	unknownCity,
	unknownTheme,
	unknownPractice,
	selfReference,
	topicPage,
	topicSentence,
	// What a new page begins with.
	placeholder,
	// Headings and their anchors.
	bodyMissing,
	headingMissing,
	headingLeftOut,
	headingMisspelt,
	headingSpace,
	headingOrder,
	textBeforeHeading,
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
	webAddress,
	ownAddress,
	citationForm,
	citationPlace,
	headingCitation,
	figureUncited,
	paragraphUncited,
	summaryFigure,
	sourceUntraceable,
	// Images.
	imageMissing,
	imageAlt,
	imageCredit,
	imageType,
	imageUnused,
	imageWeight,
	imageSize,
	// Words and characters.
	quotationLength,
	contactDetails,
	markdownUnread,
	markdownInFact,
	rawHtml,
	mdxInMarkdown,
	mdxCode,
	mdxSyntax,
	invisibleCharacter,
	lookalikeCharacter,
	wordBroken,
	// Translations, beside the English page.
	orphanTranslation,
	translationTexts,
	translationAnchor,
	unknownSection,
	translationOrder,
	translationBehind,
	stillEnglish,
	translationCitations,
	translationNumbers,
	translationLinks,
];
