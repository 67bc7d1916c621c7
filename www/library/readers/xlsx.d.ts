export declare const cells: (bytes: ArrayBuffer) => Promise<unknown[][]>;
