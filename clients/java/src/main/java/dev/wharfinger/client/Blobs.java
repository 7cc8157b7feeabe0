package dev.wharfinger.client;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import dev.wharfinger.v1.BlobProto.Blob;
import dev.wharfinger.v1.BlobProto.DownloadBlobRequest;
import dev.wharfinger.v1.BlobProto.DownloadBlobResponse;
import dev.wharfinger.v1.BlobProto.UploadBlobRequest;
import dev.wharfinger.v1.BlobProto.UploadBlobResponse;
import dev.wharfinger.v1.BlobProto.UploadBlobStart;
import dev.wharfinger.v1.BlobServiceGrpc;
import io.grpc.Channel;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.stub.BlockingClientCall;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes and their names. */
final class Blobs {
    private static final int CHUNK_BYTES = 256 * 1024;
    private static final int ATTEMPTS = 5;

    private Blobs() {}

    static String digest(byte[] content) {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException error) {
            throw new IllegalStateException("every Java has SHA-256", error);
        }
    }

    static Blob upload(Channel channel, String repository, byte[] content) throws InterruptedException {
        String digest = digest(content);
        long pauseMillis = 200;
        for (int attempt = 1; ; attempt++) {
            try {
                return once(channel, repository, digest, content);
            } catch (StatusException error) {
                if (error.getStatus().getCode() != Status.Code.UNAVAILABLE || attempt == ATTEMPTS) {
                    throw Failure.typed(error.getStatus(), error.getTrailers());
                }
            }
            Thread.sleep(pauseMillis);
            pauseMillis *= 3;
        }
    }

    private static Blob once(Channel channel, String repository, String digest, byte[] content)
            throws InterruptedException, StatusException {
        BlockingClientCall<UploadBlobRequest, UploadBlobResponse> call = BlobServiceGrpc.newBlockingV2Stub(channel).uploadBlob();
        try {
            UploadBlobStart.Builder start =
                    UploadBlobStart.newBuilder().setRepository(repository).setDigest(digest).setSizeBytes(content.length);
            boolean going = call.write(UploadBlobRequest.newBuilder().setStart(start).build());
            for (int offset = 0; going && offset < content.length; offset += CHUNK_BYTES) {
                int length = Math.min(CHUNK_BYTES, content.length - offset);
                ByteString part = UnsafeByteOperations.unsafeWrap(content, offset, length);
                going = call.write(UploadBlobRequest.newBuilder().setData(part).build());
            }
            // When writing stopped, the answer is there already and reading tells it.
            if (going) {
                call.halfClose();
            }
            UploadBlobResponse answer = call.read();
            if (answer == null) {
                throw Status.UNAVAILABLE.withDescription("the server ended the upload without an answer").asException();
            }
            return answer.getBlob();
        } finally {
            call.cancel("the upload has ended", null);
        }
    }

    static long download(Channel channel, DownloadBlobRequest request, OutputStream to) throws InterruptedException, IOException {
        BlockingClientCall<?, DownloadBlobResponse> call = BlobServiceGrpc.newBlockingV2Stub(channel).downloadBlob(request);
        try {
            long written = 0;
            for (DownloadBlobResponse part = call.read(); part != null; part = call.read()) {
                part.getBody().getData().writeTo(to);
                written += part.getBody().getData().size();
            }
            return written;
        } catch (StatusException error) {
            throw Failure.typed(error.getStatus(), error.getTrailers());
        } finally {
            call.cancel("the download has ended", null);
        }
    }
}
