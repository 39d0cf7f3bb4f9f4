package io.partnercenter.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.partnercenter.errors.ConfigurationException;
import io.partnercenter.errors.ServiceException;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;

/** Reads and writes JSON. */
public final class Json {
  /** As everything here is read and written: numbers as they stand, absent members left out. */
  static final ObjectMapper MAPPER = mapper();

  private Json() {}

  private static ObjectMapper mapper() {
    SimpleModule moments = new SimpleModule();
    // What means one moment or day; Jackson knows neither without a further module.
    moments.addSerializer(Instant.class, ToStringSerializer.instance);
    moments.addSerializer(OffsetDateTime.class, ToStringSerializer.instance);
    moments.addSerializer(LocalDate.class, ToStringSerializer.instance);
    moments.addDeserializer(Long.class, new WholeNumber());
    ObjectMapper mapper =
        JsonMapper.builder()
            .addModule(moments)
            .addHandler(new PlainForText())
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // What services are known to send for nothing, and for a list of one.
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build());
    return mapper;
  }

  /**
   * Writes a value.
   *
   * @throws ConfigurationException it cannot be written; {@code what} says of what
   */
  public static byte[] write(String what, Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException error) {
      // Its text may show the value.
      throw new ConfigurationException(what + " cannot be written as JSON" + Failures.place(error));
    }
  }

  /**
   * Reads a body as a type of the table; null where there is none.
   *
   * @throws ServiceException it is something else
   */
  public static <T> T read(byte[] body, JavaType type) {
    if (body.length == 0) {
      return null;
    }
    try {
      return MAPPER.readValue(body, type);
    } catch (JsonProcessingException error) {
      throw notAsExpected(error);
    } catch (IOException error) {
      throw new ServiceException("the answer cannot be read");
    }
  }

  /** The same of a part that was read already. */
  public static <T> T convert(JsonNode node, JavaType type) {
    try {
      return MAPPER.readerFor(type).readValue(node);
    } catch (JsonProcessingException error) {
      throw notAsExpected(error);
    } catch (IOException error) {
      throw new ServiceException("the answer cannot be read");
    }
  }

  /** The value of a body; a missing one where there is none. */
  public static JsonNode tree(byte[] body) {
    if (body.length == 0) {
      return MissingNode.getInstance();
    }
    try {
      return MAPPER.readTree(body);
    } catch (IOException error) {
      throw new ServiceException("the answer is not JSON");
    }
  }

  /** A text that a program gave as JSON. */
  public static JsonNode given(String what, String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException error) {
      throw new ConfigurationException(what + " is not JSON");
    }
  }

  /** A type for {@link #read}. */
  public static JavaType type(Class<?> of) {
    return MAPPER.constructType(of);
  }

  /** A list of a type for {@link #read}. */
  public static JavaType list(Class<?> of) {
    return MAPPER.getTypeFactory().constructCollectionType(java.util.List.class, of);
  }

  /**
   * Text as bytes.
   *
   * @throws ConfigurationException half a character, which UTF-8 does not know
   */
  static byte[] utf8(String what, String text) {
    try {
      var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      return Arrays.copyOf(bytes.array(), bytes.limit());
    } catch (CharacterCodingException error) {
      throw new ConfigurationException(what + " is not valid text");
    }
  }

  /** Whole numbers, also as {@code 5.0} or text; of others nothing is cut off. */
  private static final class WholeNumber extends StdDeserializer<Long> {
    private static final long serialVersionUID = 1;

    WholeNumber() {
      super(Long.class);
    }

    @Override
    public Long deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
        return _parseLong(parser, context, Long.class);
      }
      try {
        return parser.getDecimalValue().longValueExact();
      } catch (ArithmeticException error) {
        return (Long) context.handleWeirdNumberValue(Long.class, 0, "it is no whole number");
      }
    }
  }

  /** A number or truth value where a text of a list is documented: services send both. */
  private static final class PlainForText extends DeserializationProblemHandler {
    @Override
    public Object handleMissingInstantiator(
        DeserializationContext context,
        Class<?> type,
        ValueInstantiator instantiator,
        JsonParser parser,
        String message)
        throws IOException {
      boolean isPlain = parser.hasCurrentToken() && parser.currentToken().isScalarValue();
      return isPlain && instantiator != null && instantiator.canCreateFromString()
          ? instantiator.createFromString(context, parser.getText())
          : NOT_HANDLED;
    }
  }

  private static ServiceException notAsExpected(JsonProcessingException error) {
    boolean isJson = error instanceof com.fasterxml.jackson.databind.JsonMappingException;
    // Its text may show the value.
    return new ServiceException(
        isJson
            ? "the answer is not of the shape that its documentation tells"
                + Failures.place(error)
                + "; answer(…) gives it as it was received"
            : "the answer is not JSON");
  }
}
