import { installPackages } from "../../scripts/install.mjs";

// Packages only benchmarks need; they have a lockfile of their own.
installPackages("tests/bench");
