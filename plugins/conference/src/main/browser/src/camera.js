/** Reads QR codes from the camera: with the browser's own reader where it has one, else with jsQR. */
import jsQR from "jsqr";

const PAUSE = 150;
/** Wide enough for a ticket at arm's length, and quick on an old telephone. */
const WIDTH = 640;

export class Camera {
  constructor(video, found) {
    this.video = video;
    this.found = found;
    this.isOn = false;
  }

  /** False when there is no camera, or it may not be used. */
  async start() {
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
    } catch {
      return false;
    }
    this.isOn = true;
    this.video.srcObject = this.stream;
    await this.video.play().catch(() => {});
    this.reader = await nativeReader() ?? new PixelReader();
    this.look();
    return true;
  }

  stop() {
    this.isOn = false;
    this.stream?.getTracks().forEach(track => track.stop());
    this.video.srcObject = null;
  }

  async look() {
    if (!this.isOn) return;
    try {
      const text = this.video.readyState >= 2 ? await this.reader.read(this.video) : "";
      if (text) await this.found(text);
    } catch { /* a picture that cannot be read; the next one can */ }
    setTimeout(() => this.look(), PAUSE);
  }
}

async function nativeReader() {
  if (!("BarcodeDetector" in globalThis) || !(await BarcodeDetector.getSupportedFormats()).includes("qr_code")) return null;
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  return { read: async video => (await detector.detect(video))[0]?.rawValue ?? "" };
}

class PixelReader {
  constructor() {
    this.canvas = document.createElement("canvas");
    this.pen = this.canvas.getContext("2d", { willReadFrequently: true });
  }

  async read(video) {
    const scale = Math.min(1, WIDTH / video.videoWidth);
    this.canvas.width = Math.round(video.videoWidth * scale);
    this.canvas.height = Math.round(video.videoHeight * scale);
    this.pen.drawImage(video, 0, 0, this.canvas.width, this.canvas.height);
    const { data, width, height } = this.pen.getImageData(0, 0, this.canvas.width, this.canvas.height);
    return jsQR(data, width, height, { inversionAttempts: "dontInvert" })?.data ?? "";
  }
}
