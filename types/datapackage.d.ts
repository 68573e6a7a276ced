declare module "datapackage" {
  interface Resource {
    name: string;
    /** Names of the columns, once read. */
    headers: string[];
    read(options: { keyed?: boolean; relations?: boolean }): Promise<unknown[]>;
  }
  interface Package {
    valid: boolean;
    errors: Error[];
    resources: Resource[];
    getResource(name: string): Resource;
  }
  /** Reference implementation of Frictionless Data Packages. */
  const datapackage: {
    Package: { load(descriptor: string, options: { basePath: string; strict?: boolean }): Promise<Package> };
  };
  export default datapackage;
}
