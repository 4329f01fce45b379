/** How every program of this house is started: flags for Node. */
export declare const NODE_FLAGS: readonly string[];
