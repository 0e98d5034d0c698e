import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite, workshop } from "./builds.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** The folder with the built site of the real content, shared by every test that only reads it. */
		dist: string;
	}
}

/**
 * Builds the real content once for all projects that look at it. DIST names a folder that was built already, for a quick
 * second look.
 */
export default async function setup({ vitest }: TestProject) {
	const root = vitest.getRootProject();
	if ("dist" in root.getProvidedContext()) return;
	mkdirSync(workshop, { recursive: true });
	const built = process.env["DIST"];
	root.provide("dist", built ? resolve(built) : (await buildSite({ name: "atlas" })).dist);
}
