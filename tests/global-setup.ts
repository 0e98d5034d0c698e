import { mkdirSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { buildSite, clearTurns, workshop } from "./site.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** The folder with the built site of the real content, shared by every test that only reads it. */
		dist: string;
	}
}

/** Builds the real content once for the whole run. DIST names a folder that was built already, for a quick second look. */
export default async function setup(project: TestProject) {
	mkdirSync(workshop, { recursive: true });
	clearTurns();
	const dist = process.env["DIST"] ?? (await buildSite({ name: "atlas" })).dist;
	project.provide("dist", dist);
}
