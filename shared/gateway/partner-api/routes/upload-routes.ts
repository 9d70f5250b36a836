import { uploadBody } from "../requests/upload-body.ts";
import { uploadView } from "../views/upload-view.ts";
import { created } from "./answer.ts";
import { requestBody, route } from "./route.ts";

export const uploadRoutes = {
  createUpload: route({
    method: "POST",
    path: "/v1/uploads",
    session: "refused",
    tag: "Uploads",
    summary: "Create an upload for a large body",
    description:
      "For bodies over about 4.5 MB: `PUT` the body to `url` with `headers`, then make the call with `Gateway-Body: <uploadId>` and no body. Each upload is for one call.",
    parameters: {},
    body: requestBody("UploadRequest", ({ vendors }) => uploadBody(vendors), {
      vendor: "syncvet",
      size: 5_242_880,
      contentType: "application/pdf",
    }),
    answer: created("Upload", uploadView),
    problems: ["bad-request", "body-too-deep", "forbidden", "body-too-large", "too-many-uploads"],
  }),
};
