export declare const parse: (text: string, delimiter: string) => { data: string[][]; errors: { type: string; row?: number }[] };
export declare const unparse: (rows: (string | number)[][], delimiter: string) => string;
