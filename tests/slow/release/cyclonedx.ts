import { z } from "zod";

// The subset of CycloneDX 1.6 that the SBOM uses, as a zod schema (ECMA-424, https://cyclonedx.org/docs/1.6/json/).

const licence = z.union([
	// Either one expression, or any number of licences with an id or a name.
	z.tuple([z.strictObject({ expression: z.string().min(1) })]),
	z.array(z.strictObject({ license: z.strictObject({ name: z.string().min(1), url: z.string().optional() }) })),
]);

const lengths: Record<string, number> = { "SHA-1": 40, "SHA-256": 64, "SHA-384": 96, "SHA-512": 128 };
const hash = z
	.strictObject({ alg: z.enum(["SHA-1", "SHA-256", "SHA-384", "SHA-512"]), content: z.string().regex(/^[0-9a-f]+$/) })
	.refine(({ alg, content }) => content.length === lengths[alg], "a hash of another length than its algorithm gives");

const component = z.strictObject({
	type: z.literal("library"),
	"bom-ref": z.string().min(1),
	name: z.string().min(1),
	version: z.string().max(1024),
	scope: z.enum(["required", "optional", "excluded"]),
	hashes: z.array(hash).optional(),
	licenses: licence.optional(),
	// https://github.com/package-url/purl-spec, for packages of npm.
	purl: z.string().regex(/^pkg:npm\/(?:%40[^/@]+\/)?[^/@]+@[^@]+$/),
});

export const cycloneDx = z
	.strictObject({
		bomFormat: z.literal("CycloneDX"),
		specVersion: z.literal("1.6"),
		version: z.int().min(1),
		metadata: z.strictObject({
			timestamp: z.iso.datetime(),
			component: z.strictObject({
				type: z.literal("application"),
				name: z.string().min(1),
				version: z.string(),
				licenses: licence,
			}),
		}),
		components: z.array(component),
	})
	.refine(
		({ components }) => new Set(components.map((each) => each["bom-ref"])).size === components.length,
		"each bom-ref has to be unique",
	);
