/** Sets the theme before the first paint: the address first, then this browser's memory, else the device. */
export const themeScript = `(function(){try{var q=new URLSearchParams(location.search).get("theme"),t=q==="light"||q==="dark"?q:q==="system"?"":localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}})()`;
