package app.beholder.library.image;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A picture's file for readers that ask for single bytes and jump about. A reader that asks again
 * and again for more than there is has lost its way in a damaged file, and is stopped.
 */
final class PictureBytes extends ImageInputStreamImpl {
  private static final int BUFFER = 1 << 14;

  /**
   * TwelveMonkeys' reader of lossless WebP asks a few times for each run of pixels in the file's
   * last bytes, and, where these are damaged, for ever.
   */
  private static final int MOST_QUESTIONS_AT_THE_END = 100_000;

  private final RandomAccessFile file;
  private final long length;
  private final byte[] buffer = new byte[BUFFER];
  private long bufferStart;
  private int buffered;
  private int questionsAtTheEnd;

  PictureBytes(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "r");
    length = file.length();
  }

  @Override
  public int read() throws IOException {
    checkClosed();
    bitOffset = 0;
    if (!isBuffered() && !fill()) {
      return end();
    }
    return buffer[(int) (streamPos++ - bufferStart)] & 0xFF;
  }

  /** Reads all that is asked for, as far as the file has it: some readers rely on that. */
  @Override
  public int read(byte[] into, int offset, int wanted) throws IOException {
    checkClosed();
    bitOffset = 0;
    int done = 0;
    while (done < wanted) {
      int now =
          isBuffered() || wanted - done < BUFFER && fill()
              ? copy(into, offset + done, wanted - done)
              : readDirectly(into, offset + done, wanted - done);
      if (now <= 0) {
        return done == 0 ? end() : done;
      }
      done += now;
    }
    return done;
  }

  private boolean isBuffered() {
    return streamPos >= bufferStart && streamPos < bufferStart + buffered;
  }

  private boolean fill() throws IOException {
    bufferStart = streamPos;
    buffered = Math.max(0, readDirectly(buffer, 0, BUFFER));
    streamPos = bufferStart;
    return buffered > 0;
  }

  private int copy(byte[] into, int offset, int wanted) {
    int from = (int) (streamPos - bufferStart);
    int now = Math.min(wanted, buffered - from);
    System.arraycopy(buffer, from, into, offset, now);
    streamPos += now;
    return now;
  }

  private int readDirectly(byte[] into, int offset, int wanted) throws IOException {
    if (streamPos >= length) {
      return -1;
    }
    file.seek(streamPos);
    int now = file.read(into, offset, wanted);
    streamPos += Math.max(0, now);
    return now;
  }

  private int end() throws IOException {
    questionsAtTheEnd++;
    if (questionsAtTheEnd > MOST_QUESTIONS_AT_THE_END) {
      throw new IIOException("the file ends too early");
    }
    return -1;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    super.close();
    file.close();
  }
}
