import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { FigureGallery } from "@/components/home/FigureGallery";
import { PageHead } from "@/components/site/PageHead";

export const generateMetadata = metadataOf("figures");

export default async function Figures(props: PageProps) {
  const context = await contextOf(props);
  return (
    <>
      <PageHead page="figures" context={context} />
      <FigureGallery context={context} />
    </>
  );
}
