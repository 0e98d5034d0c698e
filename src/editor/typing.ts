/** Writes what is typed into the file when its author pauses, leaves the field or does something else. */
export class Typing {
	#pending: { timer: ReturnType<typeof setTimeout>; write: () => void } | undefined;

	/** Whether something is typed and not yet written. */
	get isPending(): boolean {
		return this.#pending !== undefined;
	}

	/** Writes what is typed and not yet written. */
	flush = (): void => {
		const { timer, write } = this.#pending ?? {};
		clearTimeout(timer);
		this.#pending = undefined;
		write?.();
	};

	/** Calls a function when somebody has typed into a control. */
	listen(control: HTMLInputElement | HTMLTextAreaElement, write: () => void): void {
		control.addEventListener("input", (event) => {
			// Signs of Chinese and others are put together in several strokes.
			if ((event as InputEvent).isComposing) return;
			clearTimeout(this.#pending?.timer);
			this.#pending = { timer: setTimeout(this.flush, 400), write };
		});
		control.addEventListener("compositionend", () => control.dispatchEvent(new Event("input")));
		control.addEventListener("change", this.flush);
	}
}
