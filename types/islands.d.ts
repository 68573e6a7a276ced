declare module "islands:list" {
  /** Loads the component of each island; made from components/islands/islands.json when the scripts are bundled. */
  const list: Record<string, () => Promise<unknown>>;
  export default list;
}
