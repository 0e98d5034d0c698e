import type { Download, Edition } from "../edition.ts";
import type { Language } from "../languages.ts";

/** The input of a release step. */
export interface ReleaseContext {
	/** The folder with the built site. */
	dist: string;
	/** The staging directory of the release, for temporary files of a step. */
	staging: string;
	edition: Edition;
	/** The beginning of each artifact's file name. */
	stem: string;
}

/** A file of the release, not yet written. */
export interface Artifact {
	kind: Download["kind"];
	/** That of its pages, where they are in one language. */
	language?: Language;
	name: string;
	bytes: Uint8Array;
}

/**
 * One step of a release. It reads the built site, and no artifact of another step.
 *
 * @returns its artifact, or the reason why the step was skipped
 */
export type ReleaseStep = (context: ReleaseContext) => Promise<Artifact | string> | Artifact | string;
