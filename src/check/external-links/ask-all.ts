import { type AddressState, type AskOptions, ask } from "./ask.ts";

/** What has become of many addresses. */
export interface AskedAddresses {
	states: Map<string, AddressState>;
	/** How many addresses of a host were not asked for, since it failed too often. */
	spared: Map<string, number>;
}

/** How many times in a row a host may fail or refuse before it is left alone. */
const patience = 3;

/**
 * Asks for addresses: those of a host one after the other, several hosts at once.
 *
 * @param hosts  how many hosts at once
 * @param onAsked  called after each address with how many have been asked
 */
export async function askAll(
	addresses: Iterable<string>,
	options: AskOptions,
	hosts: number,
	onAsked: (count: number) => void = () => {},
): Promise<AskedAddresses> {
	const byHost = Map.groupBy(addresses, (address) => new URL(address).host);
	// The host with the most addresses takes longest, and begins first.
	const groups = [...byHost].sort(([, a], [, b]) => b.length - a.length).values();
	const states: AskedAddresses["states"] = new Map();
	const spared: AskedAddresses["spared"] = new Map();
	const work = async () => {
		for (const [host, list] of groups) {
			let failures = 0;
			for (const [i, address] of list.entries()) {
				if (failures >= patience) {
					spared.set(host, list.length - i);
					break;
				}
				const state = await ask(address, options);
				failures = "host" in state && state.host !== "serving" ? failures + 1 : 0;
				states.set(address, state);
				onAsked(states.size);
			}
		}
	};
	// All workers take from one iterator: each host is taken once.
	await Promise.all(Array.from({ length: hosts }, work));
	return { states, spared };
}
