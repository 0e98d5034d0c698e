/**
 * Memoises a loader: the first call starts it, later calls share its promise. A failure is forgotten, so that the next call
 * tries again.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
	let loading: Promise<T> | undefined;
	return () => {
		if (!loading) {
			loading = load();
			loading.catch(() => {
				loading = undefined;
			});
		}
		return loading;
	};
}
