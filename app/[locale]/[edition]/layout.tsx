export { FrameLayout as default } from "@/app/frame-layout";
