import { setTimeout } from "node:timers/promises";

/** Lets requests through to a host one after the other, with a pause between two of them. */
export class HostQueue {
	readonly #pause: number;
	readonly #last = new Map<string, Promise<unknown>>();

	/** @param pause  in milliseconds */
	constructor(pause: number) {
		this.#pause = pause;
	}

	/** Runs an action that asks a host, when it is its turn. */
	async run<T>(host: string, act: () => Promise<T>): Promise<T> {
		const turn = (this.#last.get(host) ?? Promise.resolve()).then(act);
		this.#last.set(
			host,
			turn.catch(() => undefined).then(() => setTimeout(this.#pause)),
		);
		return turn;
	}
}
