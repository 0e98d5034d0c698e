/** A function whose calls are put off until they pause. */
export interface Debounced {
	(): void;
	/** Drops the call that is due. */
	cancel(): void;
}

/**
 * Debounces a function: it runs once, when no call has come for a while.
 *
 * @param delay  in milliseconds
 */
export function debounce(run: () => void, delay: number): Debounced {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const cancel = () => clearTimeout(timer);
	return Object.assign(
		() => {
			cancel();
			timer = setTimeout(run, delay);
		},
		{ cancel },
	);
}
