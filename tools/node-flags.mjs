// How every program of this house is started. Plain JavaScript, because it is read before anything is installed.

/**
 * The drawing threads have the cores to themselves: collecting garbage and compiling in threads of their own takes the cores from them (sixty outfits
 * on two cores: a quarter longer). Nor does the collector guess what will last: points of a drawing look as if they would, and none does.
 */
export const NODE_FLAGS = ['--disable-warning=ExperimentalWarning', '--single-threaded', '--no-incremental-marking', '--no-allocation-site-pretenuring'];
