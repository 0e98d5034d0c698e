import type { Reader } from "../reader.ts";

/** What a reader does, and what the pages answer. */
export interface Journey {
	name: string;
	run(reader: Reader): Promise<void>;
}
