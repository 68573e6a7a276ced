interface TrustedTypesWindow extends Window {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string };
  };
}

let policy: ReturnType<NonNullable<TrustedTypesWindow["trustedTypes"]>["createPolicy"]> | undefined;

/** A script of this site, as browsers with Trusted Types want its address. @throws TypeError for any other address */
export function ownScript(path: string): string {
  policy ??= (window as TrustedTypesWindow).trustedTypes?.createPolicy("service-worker", {
    createScriptURL: (url) => {
      if (new URL(url, window.location.href).origin !== window.location.origin) throw new TypeError(url);
      return url;
    },
  });
  return policy?.createScriptURL(path) ?? path;
}
