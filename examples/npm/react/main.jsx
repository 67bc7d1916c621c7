import { createRoot } from "react-dom/client";
import { Estimate } from "./Estimate.jsx";

createRoot(document.querySelector("main")).render(<Estimate />);
