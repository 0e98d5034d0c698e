import type { TestProject } from "vitest/node";
import { buildSite } from "./site.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** The folder with the built site of the real content, shared by every test that only reads it. */
		dist: string;
	}
}

/** Builds the real content once for the whole run. DIST names a folder that was built already, for a quick second look. */
export default async function setup(project: TestProject) {
	const dist = process.env["DIST"] ?? (await buildSite({ name: "atlas" })).dist;
	project.provide("dist", dist);
}
